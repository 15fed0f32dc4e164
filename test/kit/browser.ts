import {executeServerCommand} from '@web/test-runner-commands';

/** What a browser can be told of its reader: features of media queries, or paper. */
interface Media {
  readonly media?: 'print';
  readonly features?: Readonly<Record<string, string>>;
}

/** Shows pages as on paper, or as to a reader with such wishes; nothing: as ever. Gives whether this engine can (Chromium). */
export const emulate = async (media: Media = {}): Promise<boolean> =>
  (await executeServerCommand<{done: boolean}, Media>('media', media)).done;
