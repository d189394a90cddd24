package dev.shortlist.admin;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// What Spring finds the service's parts by.
@SpringBootApplication
class AdminApplication {}
