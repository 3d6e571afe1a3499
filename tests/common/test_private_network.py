"""What counts as the office's own network."""

import pytest

from workbench.common.private_network import addresses_of, is_inside


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.9.1",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.254",
        "192.168.178.20",
        "::1",
        "fd12::5",
    ],
)
def test_inside(address: str) -> None:
    assert is_inside(address)


@pytest.mark.parametrize("address", ["::ffff:10.1.2.3", "fd00::1%eth0"])
def test_inside_written_otherwise(address: str) -> None:
    assert is_inside(address)


@pytest.mark.parametrize(
    "address",
    [
        *("8.8.8.8", "172.15.0.1", "172.32.0.1", "192.167.1.1", "11.0.0.1", "100.64.0.1", "169.254.169.254"),
        *("2001:4860::8888", "0.0.0.0", "::", "fe80::1", "::ffff:8.8.8.8"),
        *("", "localhost", "10.1", "a.b"),
    ],
)
def test_outside(address: str) -> None:
    assert not is_inside(address)


def test_name_of_this_machine() -> None:
    assert all(is_inside(address) for address in addresses_of("localhost", 80))


def test_unknown_name_has_no_address() -> None:
    assert addresses_of("gibt-es-nicht.invalid", 80) == ()
    assert addresses_of("a" * 300, 80) == ()
