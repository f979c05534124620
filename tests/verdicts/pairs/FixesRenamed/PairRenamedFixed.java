//FIXES PairRenamed
void main() {
    int counted = 1;
    IO.println(counted);
}

// Output:
//   1
