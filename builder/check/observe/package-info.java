/// Observes a program: by running it, by exploring it, or from what was kept of earlier runs.
package check.observe;
