//MAIN Strat
class Start {
    void main() {
        IO.println(1);
    }
}

// Output:
//   1
