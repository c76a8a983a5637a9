/**
 * What keeps a record from being saved.
 * full: no room left. refused: this browser lets the page store nothing. erased: what was stored is gone, though this
 * page still has it. tooNew: written by a newer version of the site. unreadable: what is stored cannot be read, and
 * there was no room to set it aside.
 */
export type Trouble = 'full' | 'refused' | 'erased' | 'tooNew' | 'unreadable';
