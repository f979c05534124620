//EXPLORE

/// Those that a method names are not counted.
void begin(Runnable task, String name) {
    new Thread(task, name).start();
}

void main() {
    begin(() -> IO.println("ann"), "ann");
    var last = new Thread(() -> IO.println("last"));
    last.start();
}
