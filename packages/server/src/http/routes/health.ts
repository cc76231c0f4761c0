import type { FastifyInstance } from 'fastify';

/** `GET /health/live` (the process answers) and `GET /health/ready` (models are loaded, not stopping). */
export function healthRoutes(app: FastifyInstance, isReady: () => boolean): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    if (isReady()) return { status: 'ready' };
    return reply.code(503).send({ status: 'not ready' });
  });
}
