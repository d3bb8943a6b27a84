import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createGlosser } from '../utils/mark/glosser';
import { createMarker } from '../utils/mark/marker';
import { bringHands } from '../utils/mark/page-hands';

export default defineUnlistedScript(() => {
  bringHands(globalThis, (ports) => {
    const glosser = createGlosser(document, ports);
    return { glosser, marker: createMarker(document, ports.signal, glosser.find) };
  });
});
