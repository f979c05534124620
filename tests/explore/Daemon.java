/// main does not wait for its virtual thread.

void main() {
    Thread.startVirtualThread(() -> { IO.println("one"); IO.println("two"); });
    IO.println("main");
}

// Schedules:
//   main | 1
//   main\none | 1
//   main\none\ntwo | 1
//   one\nmain | 1
//   one\nmain\ntwo | 1
//   one\ntwo\nmain | 1

// Races:
