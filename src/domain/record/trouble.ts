/**
 * What keeps a record from being saved.
 * full: no room left. refused: this browser lets the page store nothing. erased: what was stored is gone, though this
 * page still has it. tooNew: written by a newer version of the site. unreadable: what is stored cannot be read, and
 * there was no room to set it aside. unchosen: nothing stored says which of the interviews is the current one, or it says
 * one that is not there; until the person chooses, nothing is written to any.
 */
export type Trouble = 'full' | 'refused' | 'erased' | 'tooNew' | 'unreadable' | 'unchosen';
