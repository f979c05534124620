//LIMIT 500ms
// Rule: a platform thread without a name is told by its number, and is no virtual thread.
void main() throws InterruptedException {
    var waits = new CountDownLatch(1);
    var worker = new Thread(() -> {
        try {
            waits.await();
        } catch (InterruptedException e) {
            IO.println(e);
        }
    });
    worker.setName("");
    worker.start();
    worker.join();
}

// Never ends:
//   other WAITING
