/// Holds what pages are made of: the notebook, its programs and the values their runs gave.
package page.model;
