package dev.shortlist.cli;
public final class Cli { public static void main(String[] a) {} }
