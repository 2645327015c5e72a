// The Modbus source over TCP, through the cases of all connectors.
#include "tests/support/app/modbus_stand.h"

namespace tst_modbus_conformance {

namespace {

class TcpStand : public titer::support::ModbusStand {
public:
    TcpStand()
        : ModbusStand(titer::support::ModbusDevice::Line::Tcp)
    {
    }
};

} // namespace

TITER_CONFORMANCE_TEST(TcpStand)

} // namespace tst_modbus_conformance
