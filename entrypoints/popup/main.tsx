import { extension } from '../../lib/ui/pages/extension.ts';
import { showPage } from '../../lib/ui/pages/show.tsx';
import { Toolbar } from '../../lib/ui/pages/Toolbar.tsx';

showPage(<Toolbar backend={extension} />);
