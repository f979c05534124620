/// Who invokes it itself completes it for all.
int x;
int y;
final ForkJoinTask<?> task = ForkJoinTask.adapt(() -> {
    x = 1;
});

void main() throws InterruptedException {
    var invokes = new Thread(() -> {
        task.invoke();
        y = 1;
    });
    invokes.start();
    task.join();
    IO.println(x + y);
    invokes.join();
}

// Races:
//   y: 11, 15
