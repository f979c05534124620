/// What a constructor stored may be late under pso; a final field never is.

class Box {
    final int kept;
    int late;

    Box() {
        late = 2;
        kept = 1;
    }
}

Box box;
int kept = -1;
int late = -1;

void main() throws InterruptedException {
    var maker = new Thread(() -> box = new Box());
    var taker = new Thread(() -> {
        var seen = box;
        if (seen == null) return;
        kept = seen.kept;
        late = seen.late;
    });
    maker.start();
    taker.start();
    maker.join();
    taker.join();
    IO.println(kept + " " + late);
}

// Schedules under pso:
//   -1 -1 | some
//   1 2 | some
//   1 0 | some | the box was there before what is in it
