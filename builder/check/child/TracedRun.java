package check.child;

import run.Run;
import timeline.Timeline;

/// A run with the tracer in it, and what each of its threads did when.
public record TracedRun(Run run, Timeline timeline) {}
