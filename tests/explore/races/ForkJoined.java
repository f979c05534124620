/// What comes before a fork comes before the task, and that before what comes after its join.
int x;
int y;

void main() {
    x = 1;
    var task = ForkJoinTask.adapt(() -> {
        y = x;
    });
    task.fork();
    task.join();
    IO.println(y);
}

// Races:
