// The order matters: the library first, then the parts that hook themselves into it.
import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/icons/default';
import 'tinymce/themes/silver';
import './tinymce.css';

/** TinyMCE over a text area of a form, the classic way: the words are written in a frame. */
export function tinymceOn(target) {
  return tinymce.init({
    target,
    license_key: 'gpl',
    promotion: false,
    branding: false,
    menubar: false,
    statusbar: false,
    height: 220,
    toolbar: 'bold italic | undo redo',
    // Bundled with the page, as nothing may be fetched.
    skin: false,
    content_css: false,
    content_style: `:root { color-scheme: light dark } body { font: 16px/1.5 system-ui, sans-serif; margin: 0.75rem;
      background: Canvas; color: CanvasText }`,
  });
}
