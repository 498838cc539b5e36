export { screeningResolvers } from './screening.resolvers.ts';
