//DEPS org.openjdk.jcstress:jcstress-core:0.16

package races;

import java.util.List;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.infra.runners.*;
import org.openjdk.jcstress.os.*;

/// Runs a jcstress test until it has seen something bad, or enough.
class Stress {
    static void until(Class<?> test, long enough) throws Exception {
        var info = TestList.getInfo(test.getCanonicalName());
        var anyCore =
            new SchedulingClass(AffinityMode.NONE, 2, NodeType.PACKAGE);
        var config =
            new TestConfig(new Brief(), info, 1, List.of(), 0, anyCore);
        var runner = Class.forName(info.generatedRunner())
            .getConstructor(ForkedTestConfig.class);
        boolean passed = true;
        long samples = 0;
        while (passed && samples < enough) {
            var result = ((Runner<?>)
                runner.newInstance(new ForkedTestConfig(config))).run();
            result.setConfig(config);
            passed = result.grading().isPassed;
            samples += result.getTotalCount();
        }
        IO.println(test.getSimpleName() + ": "
            + (passed ? "passed, " : "caught, ")
            + samples + " samples");
    }

    /// What its own front end has as options.
    static class Brief extends Options {
        Brief() { super(new String[0]); }
        @Override public int getIterations() { return 1; }
        @Override public int getTime() { return 100; }
        @Override public int getStrideSize() { return 256; }
        @Override public int getStrideCount() { return 40; }
        @Override public int getMaxFootprintMb() { return 64; }
        @Override public SpinLoopStyle getSpinStyle() {
            return SpinLoopStyle.THREAD_YIELD;
        }
    }
}
