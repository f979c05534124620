/// Only under pso does the second of two plain stores reach memory first.

class Message {
    int text;
    int told;
}

void main() throws InterruptedException {
    var m = new Message();
    int[] seen = new int[2];
    var writer = new Thread(() -> {
        m.text = 1;
        m.told = 1;
    });
    var reader = new Thread(() -> {
        seen[0] = m.told;
        seen[1] = m.text;
    });
    writer.start();
    reader.start();
    writer.join();
    reader.join();
    IO.println(seen[0] + " " + seen[1]);
}

// Schedules:
//   0 0 | 1
//   0 1 | 4
//   1 1 | 1
// Schedules under tso:
//   0 0 | some
//   0 1 | some
//   1 1 | some
// Schedules under pso:
//   0 0 | some
//   0 1 | some
//   1 1 | some
//   1 0 | 1 | told before the text is there
