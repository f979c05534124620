///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK b = from.b; =>

/// A processor of our own, with three registers. Two programs have turns on it, of k instructions each: one adds up
/// 10 + 9 + … + 1, the other multiplies 5 · 4 · … · 1.

import module java.base;

class SaveRestore {
    // fold registers-and-programs
    static class Registers {
        int next, a, b;           // next: the next instruction's number

        void copy(Registers from) {
            next = from.next;
            a = from.a;
            b = from.b;
        }
    }

    final Registers cpu = new Registers(); // the processor has one set

    record Program(Registers kept, Runnable... code) {
        boolean isDone() {
            return kept.next >= code.length;
        }
    }

    Program program(int a, int b, Runnable... code) {
        var kept = new Registers();
        kept.a = a;
        kept.b = b;
        return new Program(kept, code);
    }
    // endfold

    // region turn
    final Program sum = program(0, 10,
        () -> cpu.a += cpu.b,
        () -> cpu.b--,
        () -> { if (cpu.b > 0) cpu.next = 0; });

    final Program product = program(1, 5,
        () -> cpu.a *= cpu.b,
        () -> cpu.b--,
        () -> { if (cpu.b > 0) cpu.next = 0; });

    void turn(Program program, int k) {
        putBack(program.kept);
        for (int i = 0; i < k && cpu.next < program.code.length; i++)
            program.code[cpu.next++].run();
        program.kept.copy(cpu);              // put away
    }

    void putBack(Registers kept) {
        cpu.copy(kept);
    }
    // endregion

    // fold run-and-main
    /// Are both results right, with turns of k instructions?
    boolean isRight(int k) {
        while (!sum.isDone() || !product.isDone()) {
            if (!sum.isDone()) turn(sum, k);
            if (!product.isDone()) turn(product, k);
        }
        return sum.kept.a == 55 && product.kept.a == 120;
    }

    static void main() {
        int right = 0;
        for (int k = 1; k <= 50; k++)
            if (new SaveRestore().isRight(k)) right++;
        IO.println("right with " + right + " of 50 k");
    }
    // endfold
}

// Output:
//   right with 50 of 50 k
