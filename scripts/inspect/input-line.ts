import { isJsonObject, type Json, type JsonObject, parseJson } from '../../utils/text/json';
import { fail, type Result, succeed } from '../../utils/text/result';

/** One line of input, its fields checked when they are asked for. */
export interface InputLine {
  readonly id: Json;
  /** Throws an `InputError` where the field is not a string. */
  required(name: string): string;
  /** Null where the field is absent or null; throws an `InputError` where it is something else. */
  optional(name: string): string | null;
}

/** The line's author is to blame, not the program: the message says what was expected. */
export class InputError extends Error {}

export function parseInputLine(text: string): Result<InputLine> {
  const json = parseJson(text);
  if (json === undefined) return fail('The line is not JSON.');
  if (!isJsonObject(json)) return fail('The line is not a JSON object.');
  const optional = (name: string): string | null => readString(json, name);
  return succeed({
    id: Object.hasOwn(json, 'id') ? (json.id ?? null) : null,
    optional,
    required: (name) => {
      const value = optional(name);
      if (value === null) throw new InputError(`The field "${name}" is missing.`);
      return value;
    },
  });
}

function readString(json: JsonObject, name: string): string | null {
  const value = Object.hasOwn(json, name) ? json[name] : null;
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') throw new InputError(`The field "${name}" is not a string.`);
  return value;
}
