import { extension } from '../../lib/ui/pages/extension.ts';
import { showPage } from '../../lib/ui/pages/show.tsx';
import { Welcome } from '../../lib/ui/pages/Welcome.tsx';

showPage(<Welcome backend={extension} />);
