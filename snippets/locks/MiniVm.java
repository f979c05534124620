///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK ADD / STORE n"); => STORE n");

/// A stack machine with threads, small enough to be read, and with a global interpreter lock or without.
///
/// Two kinds of variables: a name is shared by all threads, a number is the thread's own.

import module java.base;

class MiniVm {
    enum Op {
        PUSH, LOAD, STORE, GET, PUT, ADD, LESS,
        JUMP, UNLESS, CALL, IO
    }

    record Instruction(Op op, Object argument) {
        @Override
        public String toString() {
            return op + (argument == null ? "" : " " + argument);
        }
    }

    /// What a thread of the machine keeps for itself.
    static class Frame {
        final Instruction[] code;
        final int[] stack = new int[8], own = new int[4];
        int next, top;

        Frame(List<Instruction> code) {
            this.code = code.toArray(Instruction[]::new);
        }

        void push(int value) {
            stack[top++] = value;
        }

        int pop() {
            return stack[--top];
        }
    }

    final Map<String, Integer> shared = new ConcurrentHashMap<>();
    final Map<String, Runnable> functions = new HashMap<>();
    /// Fair: whoever has waited longest is next. Null: no lock at all.
    final ReentrantLock gil;
    /// After so many instructions a thread offers the lock.
    final int interval;

    MiniVm(boolean locked, int interval) {
        gil = locked ? new ReentrantLock(true) : null;
        this.interval = interval;
    }

    void take() {
        if (gil != null) gil.lock();
    }

    void release() {
        if (gil != null) gil.unlock();
    }

    /// Runs this code in threads named A, B, …, which queue for the
    /// lock in this order.
    void run(List<Instruction> code, int threads)
            throws InterruptedException {
        var all = new ArrayList<Thread>();
        take();
        for (int i = 0; i < threads; i++) {
            var name = String.valueOf((char) ('A' + i));
            all.add(Thread.ofPlatform().name(name)
                .start(() -> loop(new Frame(code))));
            while (gil != null && gil.getQueueLength() <= i)
                Thread.onSpinWait();
        }
        release();
        for (var thread : all) thread.join();
    }

    /// Does another thread wait for the lock?
    boolean isWanted() {
        return gil != null && gil.hasQueuedThreads();
    }

    // region loop
    /// The interpreter's loop: every thread of the machine is in here.
    void loop(Frame frame) {
        take();
        try {
            for (int done = 0; frame.next < frame.code.length; ) {
                execute(frame);
                if (++done % interval == 0 && isWanted()) {
                    release();             // whoever waits goes first
                    take();
                }
            }
        } finally {
            release();
        }
    }
    // endregion

    /// One instruction.
    void execute(Frame f) {
        var instruction = f.code[f.next++];
        var argument = instruction.argument();
        switch (instruction.op()) {
            case PUSH -> f.push((int) argument);
            case LOAD -> f.push(shared.getOrDefault(argument, 0));
            case STORE -> shared.put((String) argument, f.pop());
            case GET -> f.push(f.own[(int) argument]);
            case PUT -> f.own[(int) argument] = f.pop();
            case ADD -> f.push(f.pop() + f.pop());
            case LESS -> f.push(f.pop() > f.pop() ? 1 : 0);
            case JUMP -> f.next = (int) argument;
            case UNLESS -> {
                if (f.pop() == 0) f.next = (int) argument;
            }
            case CALL -> functions.get(argument).run();
            case IO -> {                   // needs no interpreter
                release();
                functions.get(argument).run();
                take();
            }
        }
    }

    /// The instructions of a text such as `LOAD n / PUSH 1 / ADD`.
    static List<Instruction> code(String text) {
        return Stream.of(text.split("[/\\n]"))
            .map(String::strip)
            .map(MiniVm::instruction)
            .toList();
    }

    private static Instruction instruction(String text) {
        var words = text.split(" ");
        var op = Op.valueOf(words[0]);
        if (words.length == 1) return new Instruction(op, null);
        boolean isNumber = words[1].matches("-?\\d+");
        if (!isNumber) return new Instruction(op, words[1]);
        return new Instruction(op, Integer.valueOf(words[1]));
    }

    // region main
    static void main() throws InterruptedException {
        var increment = code("LOAD n / PUSH 1 / ADD / STORE n");
        increment.forEach(IO::println);

        var vm = new MiniVm(true, 100);
        vm.shared.put("n", 41);
        vm.run(increment, 1);
        IO.println("n = " + vm.shared.get("n"));
    }
    // endregion
}

// Output:
//   LOAD n
//   PUSH 1
//   ADD
//   STORE n
//   n = 42
