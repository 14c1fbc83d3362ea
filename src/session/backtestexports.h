#pragma once

#include "insight/backtest.h"

#include <QByteArray>

namespace partnerscope {

/// The findings in sentences, then the tables behind them.
[[nodiscard]] QByteArray backtestText(const Backtest &backtest);
/// One figure a row: figure,key,name,cases,value,low,high,mean_outcome,reason; a figure that cannot be given has an
/// empty value and the reason's key.
[[nodiscard]] QByteArray backtestCsv(const Backtest &backtest);
/// Everything, as one object; figures that cannot be given are null with a reason beside them.
[[nodiscard]] QByteArray backtestJson(const Backtest &backtest);

} // namespace partnerscope
