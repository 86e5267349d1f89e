"""Every sheet of every workbook into a data frame of texts, by openpyxl."""
import warnings

import openpyxl
import pandas
from measuring import main

warnings.simplefilter("ignore")
main(
    lambda path: pandas.read_excel(path, sheet_name=None, header=None, dtype=str, engine="openpyxl"),
    f"pandas {pandas.__version__}, openpyxl {openpyxl.__version__}",
)
