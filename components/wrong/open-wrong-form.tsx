import type { Words } from '../../utils/i18n/words';
import { nameMisreading } from '../../utils/misreading/name-misreading';
import type { Around, ViewPorts } from '../view-ports';
import { WrongForm } from './WrongForm';

interface WrongContext {
  readonly ports: Pick<ViewPorts, 'describeMisreading' | 'save' | 'announce'>;
  readonly words: Words;
  /** The address of the page. */
  readonly url: string | null;
  readonly onClose: () => void;
}

/** The form with its words, both of them fetched only now. */
export async function openWrongForm({ ports, words, url, onClose }: WrongContext) {
  await words.learn('wrong');

  async function save(note: string, around: Around): Promise<void> {
    const described = await ports.describeMisreading({ note, around });
    if (!described.ok) {
      await words.learn('failures');
      return ports.announce(words.say(`failure.${described.reason}`), 'seen');
    }
    const name = nameMisreading(url, new Date());
    ports.save({ name, mediaType: 'application/json', text: described.value.text });
    ports.announce(words.say('status.saved', { name }), 'seen');
    onClose();
  }

  return <WrongForm said={words} onSave={(note, around) => void save(note, around)} onClose={onClose} />;
}
