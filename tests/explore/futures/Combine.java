/// Both sides run at the same time; the sum is the same.
int a;
int b;

void main() {
  var left = CompletableFuture.supplyAsync(() -> a = 1);
  var right = CompletableFuture.supplyAsync(() -> b = 2);
  IO.println(left.thenCombine(right, Integer::sum).join() + a + b);
}

// Reachable:
//   6
