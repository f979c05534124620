/// Output without end.

void main() {
    new Thread(() -> {
        while (true) IO.println("tick");
    }).start();
    IO.println("tock");
}

// Refused:
//   5: it prints more than 10,000 characters: the loop at line 5 goes round 2,001 times in Thread-0, and each prints (line 5); make it end after few rounds
