/// Who finds it done comes after it; who finds it cancelled doesn't.
int x;
int y;

void main() {
    var done = ForkJoinTask.adapt(() -> {
        x = 1;
    });
    done.fork();
    if (done.isDone()) IO.println(x);
    var stopped = ForkJoinTask.adapt(() -> {
        y = 1;
    });
    stopped.fork();
    stopped.cancel(false);
    if (stopped.isDone()) IO.println(y);
}

// Races:
//   y: 12, 16
