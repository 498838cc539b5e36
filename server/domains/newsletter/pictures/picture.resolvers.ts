import type { Resolvers } from '../../../generated/schema.ts';
import { globalId } from '../../../kernel/index.ts';
import type { ActParts } from '../newsletter.act.ts';
import type { Loaded } from '../newsletter.loaders.ts';
import { addPicture } from './add-picture.ts';
import { picturePath, wordsFor } from './picture.html.ts';
import { removePicture } from './remove-picture.ts';

/** Everything of pictures that GraphQL asks. */
export const pictureResolvers = (parts: ActParts, loaded: Loaded): Resolvers => ({
  Mutation: {
    addPicture: (_root, { id, input }, { viewer }) => addPicture(parts, viewer, { id, input }),
    removePicture: (_root, { id }, { viewer }) => removePicture(parts, viewer, { id }),
  },
  Article: { pictures: ({ id }, _args, context) => loaded.pictures(context).load(id) },
  ArticlePicture: {
    id: ({ id }) => globalId('picture', id),
    address: (picture) => `${parts.publicUrl()}${picturePath(picture)}`,
    alternativeText: (picture, { language }) => wordsFor(picture, language),
  },
});
