//LIMIT 2s

boolean stop = false;

void main() throws InterruptedException {
    var spinner = new Thread(() -> {
        while (!stop) { }
    });
    spinner.start();
    Thread.sleep(500);   // by then the loop is compiled, and reads `stop` no more
    stop = true;
    spinner.join();
    IO.println("done");
}

// Races:
//   stop: 7, 11
