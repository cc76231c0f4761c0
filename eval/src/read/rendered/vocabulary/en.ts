import { phrases, type Vocabulary } from './vocabulary.js';

export const en: Vocabulary = {
  stories: phrases(`
    {subject} {action} {moment}. | {subject} {action}. | Have you ever wondered why {subject} {action}?`),
  facts: phrases(`
    {subject} {action}, and {code} was the last number on the list. | Doors close at {time} on {date}.
    | Your order {code} left the warehouse on {date} at {time}. | Refunds above {price} need a signature.
    | Only {number} of the seats were taken {moment}. | Write to {email} before {date}, please.
    | Questions? Call {phone} or see {url} for the answers. | Sales grew by {percent} between {date} and {date}.
    | A ticket costs {price}; children under twelve pay {price}.
    | Room {number}: {item}, {item} and a quiet desk. | The deposit of {price} is returned {moment}.
    | Nobody knows who locked the gate {moment}! | "Keep the receipt," said the clerk, "it is worth {price}."
    | Flight {code} to Oslo departs at {time}. | Batch {code} was {percent} heavier than expected.
    | Download the form ({url}) and post it {moment}. | Is {price} too much for {item}? We do not think so.`),
  subject: phrases(`
    the night ferry | my neighbour's cat | an old lighthouse keeper | the village choir | a retired pilot
    | our youngest apprentice | the baker's daughter | that stubborn donkey | the evening newspaper | a visiting
    professor | the ice cream van | every careful gardener | the orchestra | one forgotten suitcase | the harbour
    master | a travelling salesman | the chess champion | Aunt Josephine | the new weather station | a flock of geese
    | the jury | this fragile vase | the mountain guide | a curious fox | the post office | Captain Whitlock
    | the cheese factory | a bright yellow kite | the quiet librarian | an amateur astronomer | the football coach
    | a narrow footpath | the tailor | half the audience | the glass bridge | a junior clerk`),
  action: phrases(`
    crossed the frozen bay | sleeps on the warm windowsill | keeps bees behind the chapel | won a silver medal
    | wrote seventeen letters to the mayor | repairs clocks and music boxes | sold the last jar of honey
    | refused to climb the hill | printed the wrong crossword | explained the origin of tides | plays jazz far too
    loudly | prunes the roses with great patience | forgot the second verse | arrived without a label | checks every
    rope twice | knows a shortcut through the orchard | sacrificed a queen and a knight | knits scarves for the
    whole street | predicted hail and heavy winds | flew south over the marshes | asked for another week
    | survived three house moves | carries blankets and a whistle | stole a sandwich from the picnic | moved to
    a smaller building | painted the hull dark green | exports to eleven countries | got stuck in a walnut tree
    | whispers even at home | discovered a faint comet | shouted until the referee laughed | leads down to the
    beach | measured the sleeves again | left before the encore | sways a little in a storm | filed the maps by colour`),
  moment: phrases(`
    early on Sunday | after the first snowfall | during the lunch break | just before midnight | every other Friday
    | at the end of the season | while the kettle boiled | without any warning | in spite of the rain | for the third
    time this year | between two thunderstorms | as soon as the bells rang | on the way to the market | shortly after
    sunrise | when nobody was looking | in the middle of the concert | a week before the wedding | under a cloudless sky
    | throughout the winter | by the light of a lantern | according to the diary | once in a blue moon | long ago
    | behind the railway station`),
  signs: phrases(`
    Mind the step | Fresh eggs | Deliveries at rear | Wet paint | Push to open | Luggage office | No swimming | Lost
    property | Staff only | Bicycle repairs | Slow down | Quiet coach | Boat hire {price} | Exit through shop | Ring
    twice | Garden café | Tickets from {price} | Cash desk | Keep off the grass | Open until {time} | Beware of the
    geese | Rooms to let | Scenic route | Last stop | Hot soup today`),
  titles: phrases(`
    Harvest Festival | Summer Sale | Night Market | Ocean Museum | Jazz by the River | Winter Lights | The Lost
    Valley | Bread and Salt | Moon Landing | Mountain Rescue | Puppet Theatre | Grand Reopening | Street Kitchen
    | Wild Orchids | Paper Boats | Station Hotel | Flea Market | Spring Concert`),
  shorts: phrases(`
    EXIT | Café | SALE | Taxi | Open | STOP | Hotel | Bank | Gate 7 | Bus | Menu | 24 h | Books | Platform | Ferry
    | Pharmacy | Bakery | WAY OUT | Museum | Level 3`),
  item: phrases(`
    walnut bread | garden hose | desk lamp | copper wire | goat cheese | olive soap | rain jacket | paper clips
    | pocket knife | oat milk | wool blanket | tea kettle | bicycle bell | plum jam | ink cartridge | picture frame
    | door handle | fish soup | chalk box | beeswax | tool belt | bath towel | camping stove | sun hat | pepper mill
    | yoga mat | guitar strings | lemon tart | work gloves | window seal | hiking map | candle | rubber boots`),
  itemHeading: 'Item',
  headings: {
    date: 'Date',
    time: 'Time',
    price: 'Price',
    number: 'Quantity',
    percent: 'Share',
    code: 'Code',
  },
};
