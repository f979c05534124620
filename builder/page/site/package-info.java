/// Assembles the site: its pages, contents, search, feed and files, moved into place whole.
package page.site;
