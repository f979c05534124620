/// Facts of a run, and nothing of what was expected.
package run;
