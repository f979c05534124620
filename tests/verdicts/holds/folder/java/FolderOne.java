class FolderOne { static final int ONE = 1; }
