// Rule: what has too many states is never said to be explored whole.
//EXPLORE
final int[] n = new int[4];

void count() {
    for (int i = 0; i < 40; i++)
        for (int k = 0; k < n.length; k++) n[k] += i;
}

void main() throws InterruptedException {
    var all = new Thread[4];
    for (int i = 0; i < all.length; i++) (all[i] = new Thread(this::count)).start();
    for (var thread : all) thread.join();
    IO.println("done");
}

// Output:
//   done
