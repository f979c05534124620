// Rule: main's thread ends when main has returned, whoever goes on, and what goes on may see that.
//BREAK "ended" => "over"
void main() {
    var main = Thread.currentThread();
    new Thread(() -> {
        while (main.getState() == Thread.State.RUNNABLE) Thread.onSpinWait();
        IO.println(main.isAlive() ? main.getState() : "ended");
    }).start();
}

// Outcomes of 10 runs:
//   ended | required
