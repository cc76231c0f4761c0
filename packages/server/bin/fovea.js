#!/usr/bin/env -S MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=524288 MALLOC_TRIM_THRESHOLD_=1048576 node --max-semi-space-size=4
// The variables keep glibc from hoarding what networks and decoders have freed; others ignore them.
import '../dist/cli/main.js';
