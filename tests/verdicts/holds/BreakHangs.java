// Rule: hanging counts as rejected.
//LIMIT 1s
//BREAK done.countDown(); =>
final CountDownLatch done = new CountDownLatch(1);

void main() throws Exception {
    done.countDown();
    done.await();
    IO.println("done");
}

// Output:
//   done
