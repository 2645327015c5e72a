// The Modbus source over a serial line, through the cases of all connectors.
#include "tests/support/app/modbus_stand.h"

namespace tst_modbus_rtu_conformance {

namespace {

class RtuStand : public titer::support::ModbusStand {
public:
    RtuStand()
        : ModbusStand(titer::support::ModbusDevice::Line::Rtu)
    {
    }
};

} // namespace

TITER_CONFORMANCE_TEST(RtuStand)

} // namespace tst_modbus_rtu_conformance
