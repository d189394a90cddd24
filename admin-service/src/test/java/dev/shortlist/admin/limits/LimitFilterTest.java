package dev.shortlist.admin.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitFilterTest {
  @Test
  void countsANetworkOfIpv6AsOneCaller() {
    assertThat(LimitFilter.network("2001:db8:1:2::1"))
        .isEqualTo(LimitFilter.network("2001:db8:1:2:ffff:ffff:ffff:ffff"))
        .isNotEqualTo(LimitFilter.network("2001:db8:1:3::1"));
    assertThat(LimitFilter.network("fe80::1%eth0")).isEqualTo(LimitFilter.network("fe80::2"));
  }

  @Test
  void countsEachAddressOfIpv4() {
    assertThat(LimitFilter.network("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(LimitFilter.network("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
  }

  @Test
  void takesWhatIsNoAddressAsItIs() {
    assertThat(LimitFilter.network("_proxy:1")).isEqualTo("_proxy:1");
  }
}
