///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK case '-' -> ready.add(task); => case '-' -> false;

/// Six schedulers: a row of settings each, and one loop that runs tasks by them. Time goes in steps.
///
/// A task is a text, a letter a step: `c` computes, `w` waits by a call that the scheduler knows, `x` is in a call that it
/// doesn't know. At `-` the task lets go.

import module java.base;

class SixModels {
    // region settings
    /// How many tasks have a seat at once? After how many steps is one
    /// taken off its seat, if another is ready? Does a task leave its
    /// seat to wait? In a call? Has each task an OS thread of its own?
    record Model(String name, int seats, int turn, boolean leavesToWait,
                 boolean leavesInCall, boolean ownThread) { }

    static final int NEVER = Integer.MAX_VALUE;

    static final List<Model> ALL = List.of(
        new Model("1:1", 2, 4, true, true, true),
        new Model("N:1", 1, NEVER, false, false, false),
        new Model("event loop", 1, NEVER, true, false, false),
        new Model("M:N", 2, NEVER, true, false, false),
        new Model("M:N, timed", 2, 4, true, true, false),
        new Model("actors", 2, 4, true, false, false));

    static void main() {
        show("c-c-c", "c-c-c", "c-c-c");          // A, B and T
    }
    // endregion

    static class Task {
        final String name, steps;
        int next, used;

        Task(String name, String steps) {
            this.name = name;
            this.steps = steps;
        }

        char step() {
            return next < steps.length() ? steps.charAt(next) : '.';
        }
    }

    final Model model;
    final Queue<Task> ready = new ArrayDeque<>();
    final List<Task> away = new ArrayList<>();    // wait, no seat
    final Task[] seats;
    final StringBuilder[] lanes;                  // a letter a step
    int tasks, left, steps, calls;

    SixModels(Model model) {
        this.model = model;
        seats = new Task[model.seats];
        lanes = new StringBuilder[model.seats];
        Arrays.setAll(lanes, i -> new StringBuilder());
    }

    void start(String name, String task) {
        ready.add(new Task(name, task));
        tasks++;
        left++;
    }

    // region loop
    void run() {
        for (; left > 0; steps++) {
            for (int i = 0; i < seats.length; i++) {
                if (seats[i] == null) seats[i] = ready.poll();
                lanes[i].append(letter(seats[i]));
            }
            var waiting = List.copyOf(away);
            for (int i = 0; i < seats.length; i++)
                if (seats[i] != null && leaves(seats[i]))
                    seats[i] = null;
            for (var task : waiting) waits(task);
            calls = Math.max(calls, inCalls());
        }
    }

    /// A step of one that has a seat. Does it leave it then?
    boolean leaves(Task task) {
        task.next++;
        boolean over = ++task.used >= model.turn && !ready.isEmpty();
        boolean leaves = switch (task.step()) {
            case '-' -> ready.add(task);
            case 'w' -> model.leavesToWait && away.add(task);
            case 'x' -> model.leavesInCall && away.add(task);
            case 'c' -> over && ready.add(task);
            default -> left-- > 0;                // it is through
        };
        if (task.step() == '-') task.next++;
        if (leaves) task.used = 0;
        return leaves;
    }
    // endregion

    /// A step of one that waits without a seat.
    void waits(Task task) {
        task.next++;
        if ("wx".indexOf(task.step()) >= 0) return;
        away.remove(task);
        ready.add(task);
    }

    /// Computing in capitals. A dot: nobody has this seat.
    String letter(Task task) {
        if (task == null) return ".";
        return task.step() == 'c' ? task.name : task.name.toLowerCase();
    }

    int inCalls() {
        return (int) away.stream().filter(task -> task.step() == 'x')
            .count();
    }

    /// How many OS threads it took.
    int threads() {
        return model.ownThread ? tasks : model.seats + calls;
    }

    /// The lanes of three tasks, model by model.
    static void show(String a, String b, String t) {
        for (var model : ALL) show(model, a, b, t);
    }

    static void show(Model model, String a, String b, String t) {
        var all = new SixModels(model);
        all.start("A", a);
        all.start("B", b);
        all.start("T", t);
        all.run();
        for (int i = 0; i < model.seats; i++)
            IO.println("%-11s  %s".formatted(
                i == 0 ? model.name : "", all.lanes[i]));
    }
}

// Output:
//   1:1          ATBAT
//                BATB.
//   N:1          ABTABTABT
//   event loop   ABTABTABT
//   M:N          ATBAT
//                BATB.
//   M:N, timed   ATBAT
//                BATB.
//   actors       ATBAT
//                BATB.
