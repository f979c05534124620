/// Hello says hello.

void main() {
    IO.println("2909170 ns, 42 of 17088, 65536 in hand");
}

// Output:
//   {tookNanos:int} ns, {n:int} of {size:int}, {tookMillis} in hand
