/** The published JSON Schemas: the validator's shapes, with a description of every key. */
import {pathToFileURL} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {DESCRIPTIONS} from './descriptions.mjs';

// Of the build in the current folder: it may be one that is not in its place yet.
const {LessonSchema, TraceSchema} = await import(pathToFileURL('dist/modules/lesson/schema.js').href);

const objectsIn = (schema) => (schema.properties ? [schema] : (schema.anyOf ?? []).flatMap((one) => objectsIn(one)));

/** Calls back for every object that a document can hold: its place (`table.rows[]`), its schema. */
export const visitObjects = (schema, visit, place = '') => {
  if (schema.items && !Array.isArray(schema.items)) visitObjects(schema.items, visit, `${place}[]`);
  for (const object of objectsIn(schema)) visit(place, object);
  for (const object of objectsIn(schema)) {
    for (const [key, value] of Object.entries(object.properties)) {
      visitObjects(value, visit, place ? `${place}.${key}` : key);
    }
  }
  for (const one of schema.anyOf ?? []) if (one.items) visitObjects(one, visit, place);
};

const described = (schema, descriptions, title) => {
  const missing = [];
  const unused = new Set(
    Object.entries(descriptions).flatMap(([place, keys]) => Object.keys(keys).map((key) => `${place} ${key}`)),
  );
  visitObjects(schema, (place, object) => {
    for (const [key, value] of Object.entries(object.properties)) {
      const description = descriptions[place]?.[key];
      if (!description) missing.push(`${place || 'the document'}: ${key}`);
      unused.delete(`${place} ${key}`);
      value.description = description;
    }
    // The elements leave alone what they do not know; in an editor it is most likely a slip.
    object.additionalProperties = false;
  });
  if (missing.length > 0) throw new Error(`tools/schema/descriptions.mjs says nothing of ${missing.join(', ')}`);
  if (unused.size > 0)
    throw new Error(`tools/schema/descriptions.mjs describes what is not there: ${[...unused].join(', ')}`);
  return {$schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema};
};

const convert = (schema) => toJsonSchema(schema, {target: 'draft-2020-12', errorMode: 'ignore'});

export const SCHEMAS = {
  lesson: described(convert(LessonSchema), DESCRIPTIONS.lesson, 'A lesson for Trace Elements'),
  trace: described(convert(TraceSchema), DESCRIPTIONS.trace, 'A recorded run for Trace Elements'),
};
