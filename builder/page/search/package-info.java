/// The index that a reader searches, a piece a note.
package page.search;
