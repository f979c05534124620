/// What comes after a fork is not ordered, nor what comes before the join.
int x;
int y;

void main() {
    var task = ForkJoinTask.adapt(() -> {
        y = x;
    });
    task.fork();
    x = 1;
    IO.println(y);
    task.join();
}

// Races:
//   x: 7, 10
//   y: 7, 11
