/// Pages: highlighted code, figures, links, search; the site, written beside and moved into place
/// whole.
package page;
