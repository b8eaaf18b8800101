import * as v from 'valibot';
import { CHANNELS } from '../draft/draft';
import { day, name, note, text, wellShaped } from './fields';

const channel = v.picklist(CHANNELS);
const handleKind = v.picklist([...CHANNELS, 'phone'] as const);

const BY = [
  'line manager',
  'team leader',
  'senior management',
  'parent',
  'young person',
  'safeguarding trustee',
] as const;

const agreement = v.strictObject({
  kind: v.picklist([
    'share-mobile-number',
    'share-contact-details',
    'use-channel',
    'email-without-parent',
    'social-media-use',
  ]),
  by: v.union([v.picklist(BY), v.array(v.picklist(BY))]),
  on: day,
  until: v.exactOptional(v.nullable(day)),
  channel: v.exactOptional(v.nullable(channel)),
  purpose: v.exactOptional(v.nullable(note)),
});

const registers = v.strictObject({
  parentObjects: v.exactOptional(v.nullable(v.boolean())),
  parentsInformed: v.exactOptional(v.nullable(day)),
  managerAware: v.exactOptional(v.nullable(v.union([v.boolean(), name]))),
  agreements: v.exactOptional(v.array(agreement)),
  parentPermission: v.exactOptional(v.nullable(v.record(channel, v.boolean()))),
  concernOpen: v.exactOptional(v.nullable(v.boolean())),
});

/** One young person, as the set-up file has them. */
export const person = v.strictObject({
  id: text,
  name,
  status: v.picklist(['current', 'former-adult', 'adult-at-risk']),
  born: v.exactOptional(v.nullable(day)),
  handles: v.pipe(
    v.array(v.pipe(v.strictObject({ channel: handleKind, handle: text }), wellShaped())),
    v.maxLength(50, 'setup_problem_too_many'),
  ),
  registers,
});

/** The member of staff, as the set-up file has them. */
export const staff = v.strictObject({
  id: text,
  name,
  accounts: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({
          channel: handleKind,
          handle: text,
          agreed: v.boolean(),
          personal: v.exactOptional(v.nullable(v.boolean())),
        }),
        wellShaped(),
      ),
    ),
    v.maxLength(50, 'setup_problem_too_many'),
  ),
  manager: v.strictObject({ name, role: name, email: v.exactOptional(v.nullable(text)) }),
});
